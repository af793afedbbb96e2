package nl.mbtregister.paper;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;

/** A key with its certificates, and what it does: a PAdES-BASELINE-B signature over a whole PDF. */
final class Seal {
    /** Room for the signature itself, in bytes; the certificates come on top. */
    private static final int ROOM = 4_096;

    private final Pkcs12SignatureToken token;
    private final DSSPrivateKeyEntry key;

    /**
     * @param pkcs12 one key and the chain of its certificates
     * @throws IllegalArgumentException when it is not that, or the password is another
     */
    Seal(byte[] pkcs12, char[] password) {
        try {
            token = new Pkcs12SignatureToken(pkcs12, new PasswordProtection(password));
            List<DSSPrivateKeyEntry> keys = token.getKeys();
            if (keys.size() != 1) {
                throw new IllegalArgumentException("one key is wanted, found " + keys.size());
            }
            key = keys.getFirst();
        } catch (DSSException e) {
            throw new IllegalArgumentException("no PKCS#12 with this password", e);
        }
    }

    /** What tells this key from every other: the SHA-256 of its certificate, in 64 hexadecimal digits. */
    String id() {
        return id(certificate());
    }

    static String id(byte[] certificate) {
        return HexFormat.of().formatHex(DSSUtils.digest(DigestAlgorithm.SHA256, certificate));
    }

    /** X.509 in DER. */
    byte[] certificate() {
        return key.getCertificate().getEncoded();
    }

    byte[] seal(byte[] pdf, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.getCertificate());
        parameters.setCertificateChain(key.getCertificateChain());
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setContentSize(ROOM + room());
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        DSSDocument document = new InMemoryDocument(pdf);
        ToBeSigned words = service.getDataToSign(document, parameters);
        DSSDocument sealed =
                service.signDocument(document, parameters, token.sign(words, parameters.getDigestAlgorithm(), key));
        return DSSUtils.toByteArray(sealed);
    }

    private int room() {
        int bytes = 0;
        for (CertificateToken certificate : key.getCertificateChain()) {
            bytes += certificate.getEncoded().length;
        }
        return bytes;
    }
}
