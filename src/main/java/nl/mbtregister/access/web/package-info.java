/** The pages of signing in and of one's own account, and what knows a session by its cookie. */
package nl.mbtregister.access.web;
