package nl.mbtregister.paper;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * What a seal of ours looks like to the byte. A signature says nothing about the names and numbers that stand around it,
 * so whoever changes one of those would go unseen; therefore they are written anew and held against what was found.
 */
final class PlainSeal {
    private static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private PlainSeal() {}

    /** The seal with this signature by this certificate as we would have written it, in DER. */
    static byte[] of(CMSSignedData found, SignerInformation signer, byte[] certificate) throws IOException {
        X509CertificateHolder ours = new X509CertificateHolder(certificate);
        SignerInfo plain = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(ours.getIssuer(), ours.getSerialNumber())),
                SHA_256,
                signer.toASN1Structure().getAuthenticatedAttributes(),
                signer.toASN1Structure().getDigestEncryptionAlgorithm(),
                signer.toASN1Structure().getEncryptedDigest(),
                null);
        SignedData all = SignedData.getInstance(found.toASN1Structure().getContent());
        SignedData signed = new SignedData(
                new DERSet(SHA_256),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                all.getCertificates(),
                null,
                new DERSet(plain));
        return new ContentInfo(CMSObjectIdentifiers.signedData, signed).getEncoded(ASN1Encoding.DER);
    }
}
