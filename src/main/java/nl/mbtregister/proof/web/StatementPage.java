package nl.mbtregister.proof.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.proof.GivingStatement;
import nl.mbtregister.proof.GivingStatement.Statement;
import nl.mbtregister.proof.QrPath;
import org.jspecify.annotations.Nullable;

/** A signed statement of how somebody is registered now, as a QR code and as a file. */
@Named
@RequestScoped
public class StatementPage {
    private static final int NOT_FOUND = 404;

    @Inject
    private GivingStatement giving;

    @Inject
    private Page page;

    @Inject
    private Settings settings;

    private @Nullable Statement statement;
    private @Nullable QrPath code;

    public void answer() {
        statement =
                RegisterNumber.read(getNumber()).usable().flatMap(giving::give).orElse(null);
        if (statement == null) {
            external().setResponseStatus(NOT_FOUND);
        } else {
            code = QrPath.of(settings.text(Setting.PUBLIC_ADDRESS) + page.to("VERIFY") + "?q=" + statement.text());
        }
        external().setResponseHeader("Cache-Control", "no-store");
    }

    public String getNumber() {
        return Objects.requireNonNullElse(external().getRequestParameterMap().get("number"), "");
    }

    public boolean isFound() {
        return statement != null;
    }

    public Statement getStatement() {
        return Objects.requireNonNull(statement);
    }

    public QrPath getCode() {
        return Objects.requireNonNull(code);
    }

    public String getFile() {
        return "/api/v1/registrations/" + getStatement().claim().number() + "/statement";
    }

    public String getKeys() {
        return "/api/v1/keys";
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
