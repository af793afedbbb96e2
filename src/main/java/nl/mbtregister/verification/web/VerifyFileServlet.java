package nl.mbtregister.verification.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nl.mbtregister.certificate.CheckingFile;
import nl.mbtregister.check.CheckedReceipt;
import nl.mbtregister.check.CheckingReceipt;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.Address;
import nl.mbtregister.platform.web.FileIntake;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.platform.web.Origin;
import nl.mbtregister.platform.web.Route;
import nl.mbtregister.proof.CheckingProof;
import nl.mbtregister.proof.rules.Shown;

/**
 * Takes a file from anybody, says on the page for certificates what it is, and keeps nothing. The answer is the page
 * itself and no address that says so: an address could be made up.
 */
@OpenTo(Role.VISITOR)
@WebServlet({VerifyFileServlet.NL, VerifyFileServlet.EN})
@MultipartConfig(
        maxFileSize = VerifyFileServlet.MOST_BYTES,
        maxRequestSize = VerifyFileServlet.MOST_BYTES,
        fileSizeThreshold = (int) VerifyFileServlet.MOST_BYTES)
public class VerifyFileServlet extends HttpServlet {
    static final String NL = "/nl/bestand-controleren";
    static final String EN = "/en/verify-file";

    /** Request attribute: a {@link nl.mbtregister.certificate.CheckedFile}. */
    static final String CHECKED = "mbt.checked.file";

    /** Request attribute: a {@link nl.mbtregister.proof.CheckedProof}. */
    static final String PROOF = "mbt.checked.proof";

    /** Request attribute: a {@link nl.mbtregister.check.CheckedReceipt}. */
    static final String RECEIPT = "mbt.checked.receipt";

    /** Value of the parameter {@code file} with which the page says that a file was not looked at. */
    static final String REFUSED = "refused";

    static final long MOST_BYTES = CheckingFile.LARGEST + FileIntake.FIELDS;
    private static final int AT_ONCE = 4;

    private final transient FileIntake intake = new FileIntake(AT_ONCE, Duration.ZERO, Duration.ofSeconds(5));

    @Inject
    private transient CheckingFile checking;

    @Inject
    private transient CheckingProof proofs;

    @Inject
    private transient CheckingReceipt receipts;

    /** Whoever comes back to the address of an answer begins anew. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        FileIntake.lead(response, page(request).path());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!Origin.isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!intake.enter()) {
            intake.comeAgain(response);
        } else {
            try {
                look(request, response);
            } finally {
                intake.leave();
            }
        }
    }

    private void look(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            FileIntake.throwAway(request);
            FileIntake.lead(response, page(request).path() + "?file=" + REFUSED);
            return;
        }
        try {
            Part file = request.getPart("file");
            byte[] content = FileIntake.content(file);
            Optional<CheckedReceipt> receipt = receipts.check(content);
            if (receipt.isPresent()) {
                request.setAttribute(RECEIPT, receipt.get());
            } else if (isProof(content)) {
                request.setAttribute(PROOF, proofs.check(new String(content, ISO_8859_1)));
            } else {
                request.setAttribute(CHECKED, checking.check(content));
            }
        } catch (Refusal | ServletException | IllegalStateException e) {
            // too large, no form of ours, or larger than it said
            FileIntake.lead(response, page(request).path() + "?file=" + REFUSED);
            return;
        }
        show(request, response);
    }

    /** A statement or a badge as a file: a text and no PDF. */
    private static boolean isProof(byte[] content) {
        String text = new String(content, ISO_8859_1);
        return !text.startsWith("%PDF") && Shown.signed(text).isPresent();
    }

    private static void show(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Address page = page(request);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", page.language().tag());
        request.setAttribute(Address.class.getName(), page);
        request.getRequestDispatcher(page.route().view()).forward(request, response);
    }

    static String address(Language language) {
        return language == Language.EN ? EN : NL;
    }

    private static Address page(HttpServletRequest request) {
        return Address.of(Route.VERIFY, request.getServletPath().equals(EN) ? Language.EN : Language.NL);
    }
}
