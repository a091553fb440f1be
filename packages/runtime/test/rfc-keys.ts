/** The key of RFC 7515, appendix A.1. */
export const HS256_KEY = {
  kty: "oct",
  k: "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
};

/** The key of RFC 7515, appendix A.2. */
export const RS256_KEY = {
  kty: "RSA",
  n: "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ",
  e: "AQAB",
  d: "Eq5xpGnNCivDflJsRQBXHx1hdR1k6Ulwe2JZD50LpXyWPEAeP88vLNO97IjlA7_GQ5sLKMgvfTeXZx9SE-7YwVol2NXOoAJe46sui395IW_GO-pWJ1O0BkTGoVEn2bKVRUCgu-GjBVaYLU6f3l9kJfFNS3E0QbVdxzubSu3Mkqzjkn439X0M_V51gfpRLI9JYanrC4D4qAdGcopV_0ZHHzQlBjudU2QvXt4ehNYTCBr6XCLQUShb1juUO1ZdiYoFaFQT5Tw8bGUl_x_jTj3ccPDVZFD9pIuhLhBOneufuBiB4cS98l2SR_RQyGWSeWjnczT0QU91p1DhOVRuOopznQ",
  p: "4BzEEOtIpmVdVEZNCqS7baC4crd0pqnRH_5IB3jw3bcxGn6QLvnEtfdUdiYrqBdss1l58BQ3KhooKeQTa9AB0Hw_Py5PJdTJNPY8cQn7ouZ2KKDcmnPGBY5t7yLc1QlQ5xHdwW1VhvKn-nXqhJTBgIPgtldC-KDV5z-y2XDwGUc",
  q: "uQPEfgmVtjL0Uyyx88GZFF1fOunH3-7cepKmtH4pxhtCoHqpWmT8YAmZxaewHgHAjLYsp1ZSe7zFYHj7C6ul7TjeLQeZD_YwD66t62wDmpe_HlB-TnBA-njbglfIsRLtXlnDzQkv5dTltRJ11BKBBypeeF6689rjcJIDEz9RWdc",
  dp: "BwKfV3Akq5_MFZDFZCnW-wzl-CCo83WoZvnLQwCTeDv8uzluRSnm71I3QCLdhrqE2e9YkxvuxdBfpT_PI7Yz-FOKnu1R6HsJeDCjn12Sk3vmAktV2zb34MCdy7cpdTh_YVr7tss2u6vneTwrA86rZtu5Mbr1C1XsmvkxHQAdYo0",
  dq: "h_96-mK1R_7glhsum81dZxjTnYynPbZpHziZjeeHcXYsXaaMwkOlODsWa7I9xXDoRwbKgB719rrmI2oKr6N3Do9U0ajaHF-NKJnwgjMd2w9cjz3_-kyNlxAr2v4IKhGNpmM5iIgOS1VZnOZ68m6_pbLBSp3nssTdlqvd0tIiTHU",
  qi: "IYd7DHOhrWvxkwPQsRM2tOgrjbcrfvtQJipd-DlcxyVuuM9sQLdgjVk2oy26F0EmpScGLq2MowX7fhd_QJQ3ydy5cY7YIBi87w93IKLEdfnbJtoOPLUW0ITrJReOgo1cq9SbsxYawBgfp_gh6A5603k2-ZQwVK0JKSHuLFkuQ3U",
};

/** The key of RFC 7515, appendix A.3. */
export const ES256_KEY = {
  kty: "EC",
  crv: "P-256",
  x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
  y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
  d: "jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI",
};

/** The key of RFC 8037, appendix A.1. */
export const EDDSA_KEY = {
  kty: "OKP",
  crv: "Ed25519",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
};

/** Of no RFC: an RSA key that is too short, made with "openssl genrsa 1024". */
export const WEAK_RSA_PEM = `-----BEGIN PRIVATE KEY-----
MIICdgIBADANBgkqhkiG9w0BAQEFAASCAmAwggJcAgEAAoGBALKwmCzX3knz0Xqm
6cvGMf3MgpXv2rrXolVMr7fxZ1I6r4qIN5Y+8tawiu0oacOh2eIhuKnykRO0ncta
yg2kXEs79iwHC3q7d6zuwij4RwIzF1r2LuiNnSXItK1N6Aqouluf1tuqKtx+6HCq
eORQElnMsz8oX00EaahgxyZLuepzAgMBAAECgYAzXvOQyMqeJhtOEJhcPfF3Toko
Q9l1J7MCpNZLonoauMZopDqe1iAIOp7mCV1Gocw654joStUMfjtzD/nQrDTf7RVK
GsUJi22f35SRYhxRBhMsBChDqDKB5meCucre6DZ+N7PQMd5gWUWvSx/TGrHrnB+m
uVbK1+tDFgtCYxl8OQJBAN/aiYYFDGoF25jLCVpjpVfE98jQ7nMrxKo8e+yEe3b7
Ghknku5LMeI8d/9m7eUmoXH1nqc5Gp39NJsNTymSdpUCQQDMWbaH8G29u9nvD+FW
JprZxSwk0Rr9+Z5ptfyP523WDc/5QM5zoqf3nJipj3Pc6ywov8oYeoEPuJiMnQr2
5MLnAkBmCIaGv+ZYrTLbAjDRMno691y5/AG0HU8XCVqzA/AC25GZxaADXeLu7AEG
OTRWLrWH7BzUvAKV4MQJqJdcq5XBAkEAikzFLidX/ireid7TgHzMHEpHX/ttKyn/
Pkf+UF4uhcn/UQ+9KaGR0BDZeRgvL/qxfjqeygZOxpcGF1RJkWKtTQJAC4vSn8xe
n/Ak9tCK+5fE+uZpfK5MY9tcCYtBzhKz6g/k0LuO01fszwETMauJLvYyfpTcImlI
UA9B1v5NyKTeGw==
-----END PRIVATE KEY-----`;
