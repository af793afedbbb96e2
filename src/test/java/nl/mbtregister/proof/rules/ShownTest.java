package nl.mbtregister.proof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.BitSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    @DisplayName("proof.R5 a signed text is found in an address, a file or by itself, and nowhere else")
    void a_signed_text_is_found_in_what_is_shown() {
        String signed = "eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2ln_-";
        assertThat(Shown.signed(signed)).contains(signed);
        assertThat(Shown.signed("https://register.example/nl/controleer?q=" + signed + "\n"))
                .contains(signed);
        assertThat(Shown.signed("{\"id\":\"data:application/vc+jwt," + signed + "\"}"))
                .contains(signed);
        assertThat(Shown.signed("register.example.nl")).isEmpty();
        assertThat(Shown.signed("eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ")).isEmpty();
    }

    @Test
    @DisplayName("proof.R3 a list has 131,072 bits of which the first is the highest of the first byte")
    void bits_stand_where_the_standard_has_them() throws Exception {
        SplittableRandom random = new SplittableRandom(9);
        Set<Integer> set = new TreeSet<>(Set.of(0, 7, 8, Bitstring.BITS - 1));
        for (int i = 0; i < 500; i++) {
            set.add(random.nextInt(Bitstring.BITS));
        }
        String encoded = Bitstring.encoded(set);
        assertThat(encoded).matches("u[\\w-]+");
        byte[] bytes = new GZIPInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))
                .readAllBytes();
        assertThat(bytes).hasSize(16_384);
        assertThat(bytes[0] & 0xff).isGreaterThanOrEqualTo(0x81);
        BitSet bits = new BitSet();
        for (int i = 0; i < Bitstring.BITS; i++) {
            bits.set(i, (bytes[i / 8] >> 7 - i % 8 & 1) == 1);
        }
        assertThat(bits.stream().boxed()).containsExactlyElementsOf(set);
    }
}
