/** Pages and addresses of statements and badges. */
package nl.mbtregister.proof.web;
