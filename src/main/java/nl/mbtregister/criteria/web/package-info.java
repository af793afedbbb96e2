/** The pages about the criteria for programmes. */
package nl.mbtregister.criteria.web;
