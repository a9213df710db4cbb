package fr.numericemploi.adapters.rest.cohorts;

import fr.numericemploi.application.cohorts.PublishedProgramme;
import fr.numericemploi.application.cohorts.PublishedSession;
import fr.numericemploi.application.partners.TrainingBodyEntry;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.domain.catalogue.programmes.Certification;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Language;
import fr.numericemploi.domain.catalogue.programmes.TeachingMode;
import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.shared.Money;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Programmes and their sessions in the words of schema.org. */
record Courses(URI base, ReferenceData reference) {
    private static final Map<TeachingMode, String> MODES =
            Map.of(TeachingMode.ON_SITE, "onsite", TeachingMode.MIXED, "blended", TeachingMode.REMOTE, "online");

    Map<String, Object> list(List<PublishedProgramme> programmes) {
        var list = document("ItemList");
        list.put(
                "itemListElement",
                IntStream.range(0, programmes.size())
                        .mapToObj(index -> item(index, programmes.get(index)))
                        .toList());
        return list;
    }

    Map<String, Object> document(PublishedProgramme programme) {
        var document = document("Course");
        document.putAll(course(programme));
        return document;
    }

    private Map<String, Object> item(int index, PublishedProgramme programme) {
        var item = thing("ListItem");
        item.put("position", index + 1);
        item.put("item", course(programme));
        return item;
    }

    private Map<String, Object> course(PublishedProgramme programme) {
        var content = programme.content();
        var course = thing("Course");
        course.put("@id", address(programme));
        course.put("name", content.outline().title());
        course.put("description", content.outline().aims());
        course.put("identifier", programme.facts().id().programme().value());
        course.put(
                "provider",
                programme.bodies().stream().map(Courses::organization).toList());
        course.put(
                "teaches",
                content.skills().stream()
                        .map(each -> reference.label(each.skill()))
                        .toList());
        course.put("coursePrerequisites", content.admission().prerequisites());
        course.put("educationalCredentialAwarded", credentials(content));
        course.put(
                "inLanguage",
                content.delivery().languages().stream().map(Language::code).toList());
        course.put("timeRequired", hours(content));
        content.costPerTrainee().ifPresent(cost -> course.put("offers", offer(cost)));
        course.put(
                "hasCourseInstance",
                programme.sessions().stream()
                        .map(each -> instance(programme, each))
                        .toList());
        return course;
    }

    private static Map<String, Object> instance(PublishedProgramme programme, PublishedSession session) {
        var terms = session.terms();
        var instance = thing("CourseInstance");
        instance.put("identifier", session.id().value());
        instance.put("name", programme.facts().title());
        instance.put("startDate", terms.dates().from());
        instance.put("endDate", terms.dates().until());
        instance.put("courseMode", MODES.get(programme.content().delivery().teaching()));
        instance.put("courseWorkload", hours(programme.content()));
        instance.put("maximumAttendeeCapacity", terms.seats());
        instance.put("location", place(session.place()));
        instance.put("organizer", organization(session.body()));
        return instance;
    }

    private static List<Map<String, Object>> credentials(Content content) {
        return content.recognition().certifications().stream()
                .map(Courses::credential)
                .toList();
    }

    private static Map<String, Object> credential(Certification certification) {
        var code = certification.code().value();
        var credential = thing("EducationalOccupationalCredential");
        credential.put("identifier", code);
        credential.put("name", certification.title().isEmpty() ? code : certification.title());
        certification.validUntil().ifPresent(until -> credential.put("expires", until));
        return credential;
    }

    private static Map<String, Object> organization(TrainingBodyEntry body) {
        var identifier = thing("PropertyValue");
        identifier.put("propertyID", "SIRET");
        identifier.put("value", body.siret().value());
        var organization = thing("Organization");
        organization.put("name", body.name());
        organization.put("identifier", identifier);
        body.website().ifPresent(page -> organization.put("url", page.value()));
        return organization;
    }

    private static Map<String, Object> place(Commune commune) {
        var address = thing("PostalAddress");
        address.put("addressLocality", commune.name());
        address.put("postalCode", commune.postalCodes().get(0).value());
        address.put("addressCountry", "FR");
        var place = thing("Place");
        place.put("name", commune.name());
        place.put("address", address);
        return place;
    }

    private static Map<String, Object> offer(Money cost) {
        var offer = thing("Offer");
        offer.put("price", cost.euros());
        offer.put("priceCurrency", "EUR");
        offer.put("category", "Paid");
        return offer;
    }

    private static String hours(Content content) {
        return Duration.ofHours(content.centreHours() + content.companyHours()).toString();
    }

    private String address(PublishedProgramme programme) {
        return base + "catalogue/v1/courses/"
                + programme.facts().id().programme().value();
    }

    private static Map<String, Object> document(String type) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org/");
        document.putAll(thing(type));
        return document;
    }

    private static Map<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }
}
