/** The page and the files of the own certificates. What anybody may check is shown by the public check. */
package nl.mbtregister.certificate.web;
