/** The pages about programmes and their teams. */
package nl.mbtregister.programme.web;
