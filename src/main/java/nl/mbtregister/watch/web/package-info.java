/** Pages on which institutions follow people, and people see it. */
package nl.mbtregister.watch.web;
