import { didYouMean } from "./did-you-mean.js";
import { invalidOption } from "./invalid-option.js";

/**
 * The currencies of ISO 4217 by the number of their decimals. `Intl` is no source: its digits are those of prices in shops,
 * so that Node 24 gives HUF, COP, IDR, PKR and IQD none. A test compares them with the standard's own table.
 *
 * @see https://www.six-group.com/en/products-services/financial-information/data-standards.html
 */
export const CURRENCIES_BY_DIGITS: { readonly [digits: string]: string } = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XAG XAU XBA XBB XBC XBD XDR XOF XPD XPF XPT XSU XTS XUA XXX",
  2: "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD YER ZAR ZMW ZWG",
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
};

/**
 * How many decimals a currency has.
 *
 * @param currency an ISO 4217 code, in capitals
 * @throws PaySpecError `invalid-option` for any other
 */
export function digitsOf(currency: string): number {
  const entries = Object.entries(CURRENCIES_BY_DIGITS);
  const [digits] = entries.find(([, codes]) => codes.split(" ").includes(currency)) ?? [];
  if (digits !== undefined) return Number(digits);
  const known = entries.flatMap(([, codes]) => codes.split(" "));
  throw invalidOption(
    `currency must be a code of ISO 4217 in capitals, such as "USD".${didYouMean(String(currency), known)}`,
  );
}
