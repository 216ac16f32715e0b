import type { Configuration } from 'openid-client';
import { GuardedFetch, type GuardedRequest } from '@app/infra/fetch';

type Client = typeof import('openid-client');

/** What a login is begun with, and what its end is checked by. */
export interface BegunLogin {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who has logged in, by a checked ID token. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  readonly claims: ReadonlyMap<string, unknown>;
}

export interface ProviderOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

/** An OpenID Connect provider: authorization code flow with PKCE (RFC 7636), state and nonce. */
export class IdentityProvider {
  private readonly guarded: GuardedFetch;
  private discovered: Promise<Configuration> | null = null;

  private constructor(
    private readonly client: Client,
    private readonly options: ProviderOptions,
  ) {
    this.guarded = new GuardedFetch(new URL(options.issuer).origin);
  }

  /** Loads the library, which a board without a provider never does. */
  static async load(options: ProviderOptions): Promise<IdentityProvider> {
    return new IdentityProvider(await import('openid-client'), options);
  }

  /** Where the browser is sent to, and what its return is checked by. */
  async begin(): Promise<{ readonly to: URL; readonly login: BegunLogin }> {
    const { client } = this;
    const login = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const to = client.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.options.redirectUri,
      scope: 'openid profile email',
      state: login.state,
      nonce: login.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(login.verifier),
      code_challenge_method: 'S256',
    });
    return { to, login };
  }

  /** Who came back with this query. Throws where anything is not as it should be. */
  async finish(query: string, { state, nonce, verifier }: BegunLogin): Promise<Vouched> {
    const returned = new URL(`${this.options.redirectUri}?${query}`);
    const tokens = await this.client.authorizationCodeGrant(await this.configuration(), returned, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error('The provider sent no ID token.');
    return { issuer: claims.iss, subject: claims.sub, claims: new Map(Object.entries(claims)) };
  }

  async close(): Promise<void> {
    await this.guarded.close();
  }

  /** What the provider says of itself, asked once; again after it failed. */
  private configuration(): Promise<Configuration> {
    this.discovered ??= this.discover().catch((error: unknown) => {
      this.discovered = null;
      throw error;
    });
    return this.discovered;
  }

  private discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.options;
    const { client } = this;
    const [basic, post] = [client.ClientSecretBasic(clientSecret), client.ClientSecretPost(clientSecret)];
    const fetchGuarded: import('openid-client').CustomFetch = (url, options) =>
      this.guarded.fetch(url, options as GuardedRequest);
    // Settings allow http on this machine alone.
    const isPlain = issuer.startsWith('http:');
    return client.discovery(
      new URL(issuer),
      clientId,
      undefined,
      (server, ...rest) => {
        const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
        return (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
      },
      { [client.customFetch]: fetchGuarded, execute: isPlain ? [client.allowInsecureRequests] : [] },
    );
  }
}
