/**
 * The criteria for programmes in pure Java: a library as data, what of it applies to a programme, and what scores come
 * down to. What is promised here is numbered in {@code nl.mbtregister.criteria}.
 */
package nl.mbtregister.criteria.rules;
