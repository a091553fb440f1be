import { receiveElepay, type Shop } from "./receive.ts";

/** What API Gateway (payload format 2.0) and function URLs hand to a function, as far as it is read here. */
export interface LambdaEvent {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
  /** Whether the body is Base64: it is for every content type that the gateway takes for binary. */
  readonly isBase64Encoded: boolean;
}

/** An AWS Lambda function that receives the webhooks of elepay. */
export function lambdaHandler(shop: Shop) {
  const receive = receiveElepay(shop);
  return async ({ headers, body = "", isBase64Encoded }: LambdaEvent) => {
    const response = await receive({ body: Buffer.from(body, isBase64Encoded ? "base64" : "utf8"), headers });
    return { statusCode: response.status, body: await response.text() };
  };
}
