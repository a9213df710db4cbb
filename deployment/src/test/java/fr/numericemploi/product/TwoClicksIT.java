package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody in doubt clicks again. */
@ExtendWith(ArquillianExtension.class)
class TwoClicksIT {
    private final Api recruiter = Tenant.alsace().recruiter();
    private final Api anybody = Api.anonymous(ProductUnderTest.baseUrl());

    @Test
    void ofSeveralClicksAtTheSameTimeNoneIsRefused() throws Exception {
        var person = Retained.somebody("Doppelklick");
        var request = recruiter.post(
                "/api/v1/pool/" + person.entry() + "/contact-requests",
                Map.of("message", "Votre profil nous intéresse."));
        var mouse = Executors.newFixedThreadPool(4);

        for (var page : mouse.invokeAll(Collections.nCopies(4, click(person)))) {
            assertThat(page.get().status()).as(page.get().text()).isEqualTo(200);
        }
        mouse.shutdown();

        assertThat(recruiter.get(request.header("Location")).text()).contains("REFUSED");
    }

    private Callable<Api.Answer> click(Retained person) {
        var link = Inbox.of(person.email())
                .await(1, "souhaite vous contacter")
                .get(0)
                .link();
        return () -> anybody.send(anybody.request(link, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("choice=NO")));
    }
}
