package fr.numericemploi.domain.candidates.pool;

import static fr.numericemploi.domain.candidates.pool.Pool.TODAY;
import static fr.numericemploi.domain.candidates.pool.Pool.aCompany;
import static fr.numericemploi.domain.candidates.pool.Pool.aRequestTo;
import static fr.numericemploi.domain.candidates.pool.Pool.aWebDeveloper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ContactRequestTest {
    private final ContactRequest request = aRequestTo(aWebDeveloper(), aCompany());

    @Test
    void aYesIsForTheCompanyThatAsked() {
        var event = request.accept(TODAY);

        assertThat(event.company()).isEqualTo(request.snapshot().company());
        assertThat(request.snapshot().status()).isEqualTo(ContactStatus.ACCEPTED);
        assertThat(request.snapshot().closedOn()).contains(TODAY);
    }

    @Test
    void anAnswerIsGivenOnce() {
        request.refuse(TODAY);

        assertThatThrownBy(() -> request.accept(TODAY)).hasMessageContaining("refusée");
        assertThatThrownBy(() -> request.lapse(TODAY)).hasMessageContaining("refusée");
    }

    @Test
    void aMessageIsNeeded() {
        var wordless = request.snapshot();

        assertThatThrownBy(() -> ContactRequest.restore(new ContactRequest.Snapshot(
                        wordless.id(),
                        wordless.entry(),
                        wordless.candidate(),
                        wordless.company(),
                        wordless.recruiter(),
                        " ",
                        wordless.askedOn(),
                        wordless.expiresOn(),
                        wordless.status(),
                        wordless.closedOn(),
                        wordless.version())))
                .hasMessageContaining("obligatoire");
    }
}
