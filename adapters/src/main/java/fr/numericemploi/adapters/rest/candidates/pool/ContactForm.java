package fr.numericemploi.adapters.rest.candidates.pool;

import fr.numericemploi.application.candidates.pool.AskContact;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.shared.Text;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContactForm")
public record ContactForm(
        @Schema(
                description = "To the person, who will read it in an e-mail",
                examples = "Nous cherchons un développeur à Colmar : votre profil nous intéresse.",
                required = true)
        String message) {

    AskContact toCommand(UUID entry) {
        var fields = new Fields();
        var command = new AskContact(
                new PoolEntryId(entry), fields.required("message", message, text -> Text.message(text, 2_000)));
        fields.refuseIfWrong();
        return command;
    }
}
