import { Hono, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * The headers that every answer carries. Pages may load styles, fonts and pictures from this server and nothing else,
 * post only here and stand in no frame. They run no script; with `scripts` those of this server, which may ask this
 * server alone, and none that stands in a page.
 * `https` adds HSTS, which must be sent only where a proxy in front speaks https.
 *
 * @example app.use(createSecurityHeaders({ https: false, scripts: false }))
 */
export function createSecurityHeaders(options: {
  readonly https: boolean;
  readonly scripts: boolean;
}): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      ...(options.scripts && { scriptSrc: ["'self'"], connectSrc: ["'self'"] }),
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: {
      camera: [],
      displayCapture: [],
      geolocation: [],
      microphone: [],
      payment: [],
      usb: [],
    },
    referrerPolicy: 'strict-origin-when-cross-origin',
    xFrameOptions: 'DENY',
    // One year; subdomains belong to others in the city, so they are not spoken for.
    strictTransportSecurity: options.https ? 'max-age=31536000' : false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xDnsPrefetchControl: false,
    xXssProtection: false,
  });
}

/**
 * The same headers as a list, for answers that are sent without passing the middleware.
 *
 * @example await listHeaders(createSecurityHeaders({ https: false, scripts: false })) // [['content-security-policy', '…'], …]
 */
export async function listHeaders(
  middleware: MiddlewareHandler,
): Promise<readonly (readonly [string, string])[]> {
  const app = new Hono().use(middleware).get('/', (context) => context.body(null, 204));
  return [...(await app.request('/')).headers];
}
