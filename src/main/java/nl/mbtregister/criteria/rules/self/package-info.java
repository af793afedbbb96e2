/** Criteria that the register answers by itself, on any day, from who is in a team and what they hold and did. */
package nl.mbtregister.criteria.rules.self;
