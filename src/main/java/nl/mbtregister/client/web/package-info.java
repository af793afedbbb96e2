/** Pages of terms and clients. */
package nl.mbtregister.client.web;
