/**
 * Measures the product against a reference in the same run, on the same server, interleaved; what comes out are ratios.
 * {@code mvn -Pbench test-compile war:war@default-war exec:exec@bench} runs every figure, {@code -Dbench=P1,P8} some.
 *
 * <p>Nothing here is a test: a figure that falls short is printed, not thrown.
 */
package nl.mbtregister.bench;
