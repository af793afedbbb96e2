@NullMarked
package nl.mbtregister.admission.rules;

import org.jspecify.annotations.NullMarked;
