/** What the platform must decide without a server around it. */
package nl.mbtregister.platform.rules;
