/** The pages about samples. */
package nl.mbtregister.sample.web;
