/** What a team member does, how consent goes, and how a programme stands with its certificate on a day. */
package nl.mbtregister.programme.rules;
