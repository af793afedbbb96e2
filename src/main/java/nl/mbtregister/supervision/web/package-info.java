/** The pages of supervision: for the therapist who is supervised, and for the supervisor. */
package nl.mbtregister.supervision.web;
