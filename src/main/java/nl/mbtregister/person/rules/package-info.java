/** What holds for names and numbers of people, whoever asks and wherever they are kept: values and pure functions. */
package nl.mbtregister.person.rules;
