package nl.mbtregister.access.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.access.CurrentSession;
import nl.mbtregister.access.GivingSecondFactor;
import nl.mbtregister.access.Recognised;
import nl.mbtregister.access.SettingUpSecondFactor;
import nl.mbtregister.access.SigningOut;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The second step of signing in: the code of the app, or setting up the app where there is none yet. */
@Named
@RequestScoped
public class SecondFactorPage {
    @Inject
    private CurrentSession current;

    @Inject
    private GivingSecondFactor giving;

    @Inject
    private SettingUpSecondFactor settingUp;

    @Inject
    private SigningOut signingOut;

    @Inject
    private Arrival arrival;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private SettingUpSecondFactor.@Nullable Offer offer;
    private List<String> recoveryCodes = List.of();

    /** Leads who has no session to the first step, and who needs nothing here to their work. */
    public void answer() {
        if (current.find().isEmpty()) {
            form.seeOther(page.to("SIGN_IN"));
            return;
        }
        Recognised session = current.get();
        if (form.sent("leave")) {
            signingOut.signOut();
            arrival.signOut();
        } else if (session.secondFactorOn()) {
            code(session);
        } else {
            form.attempt(mistakes, this::setUp);
        }
        if (!mistakes.isNone()) {
            form.refuse();
        }
    }

    private void code(Recognised session) {
        if (session.secondFactorGiven()) {
            arrival.arrive(session.somebody().roles());
        } else if (form.sent("give")) {
            form.attempt(mistakes, this::give);
        }
    }

    private void give() {
        if (giving.give(form.text("code"))) {
            arrival.arriveAnew();
        } else {
            mistakes.add("code", t.get("access.secondfactor.wrong"));
        }
    }

    private void setUp() {
        if (!form.sent("setup")) {
            offer = settingUp.offer();
            return;
        }
        settingUp.setUp(form.text("sealed"), form.text("code")).ifPresentOrElse(codes -> recoveryCodes = codes, () -> {
            offer = settingUp.again(form.text("sealed"));
            mistakes.add("code", t.get("access.secondfactor.wrong"));
        });
    }

    public boolean isAsked() {
        return current.find().map(Recognised::secondFactorOn).orElse(false);
    }

    public SettingUpSecondFactor.@Nullable Offer getOffer() {
        return offer;
    }

    /** The picture that an app takes, as the path of a drawing of {@link #getSize} squares wide. */
    public String getPicture() {
        BitMatrix squares = squares();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    public int getSize() {
        return squares().getWidth();
    }

    private BitMatrix squares() {
        try {
            return new QRCodeWriter().encode(offer == null ? "-" : offer.address(), BarcodeFormat.QR_CODE, 1, 1);
        } catch (WriterException e) {
            throw new IllegalStateException("every address of an app fits in a picture", e);
        }
    }

    /** Shown this once. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
