/** Letters in pure functions: how words are filled in and shown, when to try again, what a mail server's answer means. */
package nl.mbtregister.letters.rules;
