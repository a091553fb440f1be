/** A pair of RSA keys that every sandbox has: it protects nothing, so it may be known to everybody. */
export interface SandboxKey {
  /** SubjectPublicKeyInfo in PEM. */
  readonly publicKey: string;
  /** @see https://www.rfc-editor.org/rfc/rfc7517 */
  readonly privateKey: Readonly<Record<string, string>>;
}

/** Signs the callbacks that a payment names itself. */
export const COMPANY_KEY: SandboxKey = {
  publicKey: `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApeIyaenO3NDMTyBHaAgq
t+X6bNIiDQMgq2mi4Slv3EBTpjGy5ELwqtbvs0BIvgFMLGndib1Fx+7lHm3MVfrl
YR4lVUb6nTbT6+4gqOpynGUcs3gg1Cn14Mmx6BQjqHdP5klNdhdMscjMhmAWjvhG
iQ74cxWx/HeS9E726LmVrP0fH17w/nu3uKWUblyvQzzrswIByi9zo+glUK89PSUu
0dkZwcSbCb4yF4R+4Pz7PDQj34DWdzijXOxBMBY+lbvZFjaWZpiNlhKR+aN191II
WBonWtUR2VD5rSIatIwhR0nwg2V+NseWkHVjf72x1PQs2wFWhzw6Y3r6P7JSoZdz
FwIDAQAB
-----END PUBLIC KEY-----
`,
  privateKey: {
    kty: "RSA",
    n: "peIyaenO3NDMTyBHaAgqt-X6bNIiDQMgq2mi4Slv3EBTpjGy5ELwqtbvs0BIvgFMLGndib1Fx-7lHm3MVfrlYR4lVUb6nTbT6-4gqOpynGUcs3gg1Cn14Mmx6BQjqHdP5klNdhdMscjMhmAWjvhGiQ74cxWx_HeS9E726LmVrP0fH17w_nu3uKWUblyvQzzrswIByi9zo-glUK89PSUu0dkZwcSbCb4yF4R-4Pz7PDQj34DWdzijXOxBMBY-lbvZFjaWZpiNlhKR-aN191IIWBonWtUR2VD5rSIatIwhR0nwg2V-NseWkHVjf72x1PQs2wFWhzw6Y3r6P7JSoZdzFw",
    e: "AQAB",
    d: "JwmvcYtrej3NBwYCp_HcE8EUiQ1-o-9LfetzQGffAkdFKERj5CH4v0urx1RmigiGI6GaWDLpvB51Xw7Z2pYb6xoMESCOE_d2MfytRPM_m5yT_4xStXtWeNseeg5bQecqL3iquRLMor4tm6X7SRQWjWSvhW3ioBaHx-TZaHVcSwQ42g1irVRjcl-UtGXhkZiVmmGrSqFuuYATHAr391doKHPoFB6Lb6o7wZ1eu47xvkoHlDOiyVI3qs4CEpVB__d376QJWdHGAPO7sokJU0vCMuxyIILT3ivtdbeSaW-dMWdpnzgYJa3NsAeNFQYL8oM0jtoqMoE-GaCQ28RrKjivEQ",
    p: "6Nm8D-j-cyeIV2I6Q3hvfiJwlmDEsX7W9GnmeYaqHiwSK8yeBbAs86cK2B4OXC0hnAawlJJgmQTpXeLBoFssLEqMLWUTRQyYQdCbAg1mUCGaBy-uypxondxyfFv1CYum5ad0TAcFF7RGCIv8mxO7hTZzb60SgtvtMtjrIhAX_B8",
    q: "tmAXKCWwPu1iosfOEU4tf08mA_sj_iIZbi545FcqWrq5MZRv36AEahzds7FkjJ0tOS6w5yIxNUzyBpjyvj5jQj9Xd5k2iucZIlw-e8alu1J1WjKrYETDHhdHflPGtB_h3h2Po9uBkog98Y7mK60ibZz5LXfTXGwJ9iM3nPJNqgk",
    dp: "Fe-dNep_Ph31TDYmwwBvkHRyItiO7yHB4livq7cyA5GnTJUENgj40yNjdCSwuaJOzkIbFIQNsZyy13NrRk4QhUOonQYuoIylM14RnEni352qww6M6u19NZH0_x4yoWmUmYIDBL6MjkUfa-K0M2_SdKRCj7zAR6-sUuP4ksbtW4U",
    dq: "fqC5c2a3uPmaQuv4aIufi4WpH5qAozOJ9LbPubvL7LM5YvNtuheg-QyR4vKInhmEDPAeZF2ZTSjf4zTPVsh6osTYNnJrLIbJLNJfkBGdgTL_yGDmHTGhSINhYJVKokaAzXg5A8ylatiuKcrOhgTwoqsbWDaaytE5GW3ab17ODgE",
    qi: "1rT7CgZT3dnZiasOFpS8Rzq_9xH_aF7PsCSF_i5qqqDOjS2psU6BwveFwF2ObugG1tf1frLryzXluh5nrPEgVkHlMy26Ao92pBM1FxqZtZSxHWErrKeWFqAftnkFx8-7WnbJNFbdOVE1Rkha-FQNbe8KEz7GcSiNkydqg5LYQWQ",
  },
};

/** Signs the deliveries to webhook endpoints. */
export const WEBHOOK_KEY: SandboxKey = {
  publicKey: `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxg+b0FItE8Mbj6+jXT/9
c8P3FNo5NKnauvNB3x+seeT43LPxm718TaGox/NJKXZVf4yJ8wvA5VjXXon5+uCE
E4DBcn0qL+eDjG0bovuD+cz7l++z5wzKPof6yYjEmcWWMoXEkk5f5eJHvTz/12OT
ZeME/dyc/DT6yGIiMbGovzKTZHcYSym2onsLMoj6+jSgIGJxtpo4DbfFVkGu9H+3
0MJxA2saNdm5PBPwMOCUUBy999uYybOK5zzGYvS4HC/lgnSifd0ghvixNPXpWacY
OsqMzoDyn4BJobs0BSkz6Ex4bHxilhqRk57/pm4TMDBDfYnHOje2umfP4gSOd7v3
vwIDAQAB
-----END PUBLIC KEY-----
`,
  privateKey: {
    kty: "RSA",
    n: "xg-b0FItE8Mbj6-jXT_9c8P3FNo5NKnauvNB3x-seeT43LPxm718TaGox_NJKXZVf4yJ8wvA5VjXXon5-uCEE4DBcn0qL-eDjG0bovuD-cz7l--z5wzKPof6yYjEmcWWMoXEkk5f5eJHvTz_12OTZeME_dyc_DT6yGIiMbGovzKTZHcYSym2onsLMoj6-jSgIGJxtpo4DbfFVkGu9H-30MJxA2saNdm5PBPwMOCUUBy999uYybOK5zzGYvS4HC_lgnSifd0ghvixNPXpWacYOsqMzoDyn4BJobs0BSkz6Ex4bHxilhqRk57_pm4TMDBDfYnHOje2umfP4gSOd7v3vw",
    e: "AQAB",
    d: "A5PCl6z0SCLCUQJgwU1nkXtc72Z67rA8ABu7-StZnSCn51c5_5BuOfoNJ1dbNJbWN9CHqU5xXx25_hN14rRtY5YevaefEcXCWCXxqtbqF6KTz2GymR4KWmjFpyAuP4IUaA3ccrFcWrWPNXlwPClTPzLYzeZPJjWlazsX161Cw_k-DWMHetD4fa__d-A47LK0eU3MPyvs--qxfoVIG1Bvf0TDFpVR4FBFnQUYjpStNAU1WEyqI4ZZBtzZC_WoRkDLDBjUMKeG6qTdXFwPo1qqa38256VWKLWqm9xNDPoamPugEm5-e1vnHmWc5l1md_xVjz0qPBeyBD2xQGzhHNwmOQ",
    p: "8cDYE3znXSkQX45tPxztvMvqOYPugJX7hqX-YP6TJwoSjcjsw38dY7WIZHq8mMJextRINFyLqmChQnIj8f7DQoV7_AHua6YhzkOQ2V0l2M3qJ8OoDlViKVn005jo1xVck4H7T36pTOpnTy3c2lqA9ZDy2f5d5Xy5xPwLf5g1S_0",
    q: "0bucPGwdu3McaqQaaEEiAvoBy_5wR2XtG1EmQoNlbuJ1amYqUuZtxOrQ_XiYYu12uzFFcBB747l1r74N7gBbRQDkHTAUk2PzXKiP9TjsttjgvYeotEQZg_E2I5bAooS9okpWMsWbRE7MtlC1FoHiTMp6NB3yl_D25LxrWjGnmWs",
    dp: "yG5o9udEbtF_2Kmd24ihdjjd7Wd7krJGgiEXYNVPrTtFnLWrzn2SITu9ZAj6WfA0YcZYQslDpjNNH2jAcn8U5g8DdzEmuatYNcmAyyXWHgTCkMs_hvq1UrFZMSGCUehNA6Ltd7_8n19r3ZKZm5MTfgT5w1CICp646h9JbTUFYwU",
    dq: "ZK9yU7d7lo-uZqudWcta7p7i2fGuKTiPWXvdqDS4L0FcKNYfH2kr7UrlRantTiC9zSPcN-5R64MPMm1E9qsJJdlFqZV5a0CihisN4SWQzj7TtWk43kGLFkJoQTGQDPU4rH6PXxRqc6J4uFWKeeGkqETT4c02tyahADJMPyJzWT0",
    qi: "JAVYQnzQ2ax-dXNU1I5jREU0-JPOIzs-qEnJ-DJOyTMYQ1g1y6QtRH0Q4v2NwY4kdEUin4Gbe5_F-k6w6zFbY6AUOItahxaWPaEdOVnZWwpV4HQIGDG0aFbuhjAnlbCcf3mcgKQAEcKzu4zHcX6c5ovDiVtOj9_O0bu0NZUhWb8",
  },
};
