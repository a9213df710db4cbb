package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InvitationAnswersIT {
    private static final List<String> PEOPLE = List.of("Alice", "Bruno", "Chloé");

    private final Api anyone = Api.anonymous(ProductUnderTest.baseUrl());
    private final MarathonDay day = MarathonDay.published();

    @Test
    void aWishReachesTheCoordinatorInTheVeryWordsOfThePerson() {
        var wish = "Plutôt après 14 h, « merci »";

        answer("Alice", "choice=OTHER_TIME_ASKED&comment=" + URLEncoder.encode(wish, StandardCharsets.UTF_8));

        assertThat(day.person("Alice").get("reply").asText()).isEqualTo("OTHER_TIME_ASKED");
        assertThat(day.person("Alice").get("wish").asText()).isEqualTo(wish);
    }

    @Test
    void whenEverybodyAnswersAtTheSameTimeEverybodyIsHeard() throws Exception {
        PEOPLE.forEach(this::link);
        var people = Executors.newFixedThreadPool(PEOPLE.size());

        for (var page : people.invokeAll(PEOPLE.stream().map(this::confirming).toList())) {
            assertThat(page.get()).contains("Votre venue est confirmée");
        }
        people.shutdown();

        assertThat(PEOPLE)
                .allSatisfy(person ->
                        assertThat(day.person(person).get("reply").asText()).isEqualTo("CONFIRMED"));
    }

    @Test
    void lookingAtThePageAnswersNothing() {
        var link = link("Bruno");

        anyone.get(link);
        anyone.send(anyone.request(link).method("HEAD", BodyPublishers.noBody()));

        assertThat(day.person("Bruno").get("reply").asText()).isEqualTo("NONE");
    }

    private Callable<String> confirming(String person) {
        return () -> answer(person, "choice=CONFIRMED");
    }

    /** As a browser sends it: without naming the encoding. */
    private String answer(String person, String form) {
        return anyone.send(anyone.request(link(person), "Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .text();
    }

    private String link(String person) {
        return day.inbox(person).await(1, "Votre entretien").get(0).link();
    }
}
