package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.application.partners.RecruiterView;
import fr.numericemploi.domain.partners.RecruiterKind;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Recruiter")
public record RecruiterItem(
        UUID id,
        UUID company,
        String companyName,
        String firstName,
        String lastName,
        String email,
        RecruiterKind kind,
        List<String> expertise,
        boolean active,
        long version) {

    static RecruiterItem of(RecruiterView recruiter) {
        return new RecruiterItem(
                recruiter.id(),
                recruiter.company(),
                recruiter.companyName(),
                recruiter.firstName(),
                recruiter.lastName(),
                recruiter.email(),
                recruiter.kind(),
                recruiter.expertise().stream().map(RomeCode::value).sorted().toList(),
                recruiter.active(),
                recruiter.version());
    }
}
