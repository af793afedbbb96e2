package nl.mbtregister.verification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.verification.web.Contract.Operation;
import nl.mbtregister.verification.web.Contract.Shape;
import org.jspecify.annotations.Nullable;

/** The whole contract for machines as a page, drawn from the contract itself. */
@Named
@RequestScoped
public class ReferencePage {
    @Inject
    private Settings settings;

    @Inject
    private Form form;

    private @Nullable Contract contract;
    private @Nullable Operation operation;

    public List<Operation> getOperations() {
        return contract().operations();
    }

    /** Reads from the address which one is asked about; answers 404 for one that there is not. */
    public void answer() {
        operation = contract().operation(form.text("operation")).orElse(null);
        if (operation == null) {
            form.notFound();
        }
    }

    public @Nullable Operation getOperation() {
        return operation;
    }

    public List<Shape> getShapes() {
        return contract().shapes(Objects.requireNonNull(operation));
    }

    public String getFile() {
        return "/api/v1/openapi.json";
    }

    private Contract contract() {
        Contract read = contract;
        if (read == null) {
            byte[] text = ContractResource.filled("openapi.json", settings.text(Setting.PUBLIC_ADDRESS));
            try (var reader = Json.createReader(new ByteArrayInputStream(text))) {
                read = new Contract(reader.readObject());
            }
            contract = read;
        }
        return read;
    }
}
