/** What the features after this one may use. */
export type { TrustedDevice } from "./components/trusted-device-list.tsx";
export { preloadTrustedDevices, TrustedDevices } from "./components/trusted-devices.tsx";
export { MyTrustedDevicesDocument, RevokeTrustedDeviceDocument, RevokeTrustedDevicesDocument } from "./gql/graphql.ts";
