// The packages are read as they are: `NODE_OPTIONS=--experimental-vm-modules npx jest`.
export default { testMatch: ["**/*.test.mjs"], transform: {} };
