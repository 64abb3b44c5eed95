// The part of midtrans-client 1.4.3 that is used; the package brings no declarations.

interface HttpDefaults {
  timeout?: number;
  adapter?: string;
  maxRedirects?: number;
  maxContentLength?: number;
  env?: Record<string, unknown>;
}

interface HttpRequest {
  method?: string;
  data?: unknown;
}

/** Its Snap client, which reaches the Core API, too. */
export interface Snap {
  apiConfig: { getSnapApiBaseUrl(): string; getCoreApiBaseUrl(): string };
  httpClient: {
    http_client: {
      defaults: HttpDefaults;
      interceptors: { request: { use(change: (request: HttpRequest) => HttpRequest): unknown } };
    };
    request(method: string, serverKey: string, url: string, body: unknown): Promise<unknown>;
  };
  createTransaction(body: unknown): Promise<unknown>;
  transaction: {
    status(id: string): Promise<unknown>;
    cancel(id: string): Promise<unknown>;
    expire(id: string): Promise<unknown>;
    approve(id: string): Promise<unknown>;
    deny(id: string): Promise<unknown>;
    refund(id: string, body: unknown): Promise<unknown>;
  };
}

/** The package. */
export interface Midtrans {
  Snap: new (
    options: { isProduction: boolean; serverKey: string; clientKey: string },
  ) => Snap;
}
