using Workerd = import "/workerd/workerd.capnp";

# The entry as a worker that may reach loopback, which a worker may not by default.
const config :Workerd.Config = (
  services = [
    ( name = "wire-cases",
      worker = (
        modules = [(name = "worker.js", esModule = embed "../dist/worker.js")],
        compatibilityDate = "2026-11-01",
        globalOutbound = "network",
      ),
    ),
    ( name = "network",
      network = (allow = ["public", "local"], tlsOptions = (trustBrowserCas = true)),
    ),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "wire-cases")],
);
