package nl.mbtregister.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Holds a file against the certificates of our keys, without the code that made the seal and without reading the file as a
 * PDF: everything in it but the digits of the seal must be covered by the seal.
 */
final class SealCheck {
    private SealCheck() {}

    /** @param certificates of our keys, X.509 in DER */
    static SealVerdict of(byte[] file, List<byte[]> certificates) {
        Optional<SealedFile> found = SealedFile.in(file);
        if (found.isEmpty()) {
            return SealVerdict.NOT_OURS;
        }
        SealedFile sealed = found.get();
        return certificates.stream()
                .filter(sealed::names)
                .findFirst()
                .map(ours -> sealed.isWhole() && verifies(sealed, ours) ? SealVerdict.UNALTERED : SealVerdict.ALTERED)
                .orElse(SealVerdict.NOT_OURS);
    }

    /** Whether the key sealed exactly this. Its certificate may have run out since; we know it as ours all the same. */
    private static boolean verifies(SealedFile sealed, byte[] certificate) {
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(sealed.covered()), sealed.signature());
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return false;
            }
            SignerInformation signer = signers.iterator().next();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(keyOf(certificate)))
                    && Arrays.equals(PlainSeal.of(signed, signer, certificate), sealed.signature());
        } catch (IOException
                | CMSException
                | OperatorCreationException
                | GeneralSecurityException
                | RuntimeException e) {
            // whatever somebody wrote there, it is no seal of ours
            return false;
        }
    }

    private static PublicKey keyOf(byte[] certificate) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(certificate))
                .getPublicKey();
    }
}
