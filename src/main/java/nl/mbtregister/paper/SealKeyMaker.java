package nl.mbtregister.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes a key that vouches for itself: for a demo and for tests, because nobody else trusts it. */
final class SealKeyMaker {
    private static final int BITS = 3072;
    private static final int SERIAL_BITS = 120;

    /** A demo moves its clock, so its key holds on every day that a register can live through. */
    private static final Date FIRST = Date.from(Instant.parse("2010-01-01T00:00:00Z"));

    private static final Date LAST = Date.from(Instant.parse("2109-12-31T23:59:59Z"));

    private SealKeyMaker() {}

    /** A new key as PKCS#12. */
    static byte[] make(String organisation, char[] password) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("seal", pair.getPrivate(), password, new Certificate[] {certificate(organisation, pair)});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("every Java makes RSA keys", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Certificate certificate(String organisation, KeyPair pair)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        X500Name name = new X500NameBuilder()
                .addRDN(BCStyle.CN, "Register MBT, demo")
                .addRDN(BCStyle.O, organisation)
                .build();
        X509CertificateHolder holder = new JcaX509v3CertificateBuilder(
                        name, new BigInteger(SERIAL_BITS, new SecureRandom()), FIRST, LAST, name, pair.getPublic())
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()));
        return new JcaX509CertificateConverter().getCertificate(holder);
    }
}
