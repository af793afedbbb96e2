/**
 * The rule book in pure Java: editions of requirements as data, a small sealed set of forms that a requirement can have,
 * and the judging of a portfolio against them. What is promised here is numbered in {@code nl.mbtregister.rulebook}.
 */
package nl.mbtregister.rulebook.rules;
