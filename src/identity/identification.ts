import type { PersonKey } from '../domain/claims.ts';

/**
 * How sure we are of who somebody is. 'letter' is below every eIDAS level: somebody holds a letter and knows a
 * birth date. The other two are DigiD Substantieel and DigiD Hoog.
 */
type LevelOfAssurance = 'letter' | 'substantial' | 'high';

/**
 * Who a resident turned out to be, whatever way they came in. Everything behind the front door works with this
 * alone, so another way in adds one module and changes nothing else.
 *
 * For DigiD that module talks OpenID Connect with the municipality's broker: it sends the resident there (code
 * flow with PKCE, state and nonce), checks the ID token, reads the level out of 'acr', and has the broker or the
 * municipality's own matching turn the subject into a person key. The BSN stays on their side: 'subject' is the
 * pseudonym that the deliveries use, never a BSN.
 */
export interface ResidentIdentification {
  readonly method: 'letter-code' | 'digid';
  readonly subject: PersonKey;
  readonly loa: LevelOfAssurance;
}
