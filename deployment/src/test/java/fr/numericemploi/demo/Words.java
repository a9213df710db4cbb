package fr.numericemploi.demo;

import java.util.List;
import java.util.Map;

/** What people of the story write: about themselves, and recruiters about the job alone. %s is the trade. */
final class Words {
    static final List<String> MOTIVATIONS = List.of(
            "Autodidacte, je me forme le soir à %s et je veux en faire mon métier.",
            "Après dix ans dans la logistique, je me reconvertis vers %s.",
            "J'ai suivi plusieurs cours en ligne sur %s et réalisé de petits projets.",
            "Bénévole dans une association, j'y ai découvert %s.",
            "Je souhaite travailler dans %s, en commençant par un poste junior ou une alternance.",
            "J'aide mon entourage depuis longtemps et %s m'attire par son côté concret.",
            "Mon ancien poste m'a fait découvrir %s ; je veux aller plus loin.",
            "Je cherche une formation courte, suivie d'un emploi, dans %s.",
            "Je participe à un atelier numérique de mon quartier ; %s est ce qui me plaît le plus.",
            "J'ai commencé des études dans un autre domaine, mais c'est %s que je pratique chaque jour.");

    static final Map<Outcome, List<String>> TECHNICAL = Map.of(
            Outcome.EMPLOYABLE,
            List.of(
                    "Maîtrise les bases de %s, montre un projet abouti et sait en justifier les choix.",
                    "Raisonnement solide sur l'exercice de logique ; opérationnel sur un poste junior.",
                    "Connaît les outils du métier et lit la documentation sans difficulté.",
                    "Bonne pratique de %s, démarche de diagnostic claire."),
            Outcome.AFTER_TRAINING,
            List.of(
                    "Bonnes bases dans %s, à compléter par une formation de quelques mois.",
                    "Logique juste et rapide ; il manque la pratique des outils professionnels.",
                    "A compris les principes, doit gagner en méthode et en autonomie technique.",
                    "Premiers projets encourageants ; les tests et le travail en équipe restent à apprendre."),
            Outcome.REDIRECTED,
            List.of(
                    "Découvre %s : les notions de départ ne sont pas encore acquises.",
                    "L'exercice de logique n'a pas abouti ; un parcours de découverte est utile d'abord.",
                    "Connaît le métier de nom, sans pratique à ce jour."));

    static final Map<Outcome, List<String>> HR = Map.of(
            Outcome.EMPLOYABLE,
            List.of(
                    "Projet précis, cohérent avec %s ; s'exprime clairement et pose de bonnes questions.",
                    "À l'aise dans l'échange, sait présenter son parcours et ses réussites.",
                    "Forte motivation, disponibilité immédiate, attentes réalistes."),
            Outcome.AFTER_TRAINING,
            List.of(
                    "Motivation nette pour %s ; prêt à suivre une formation exigeante.",
                    "Projet réaliste, bonne écoute ; présentation orale à travailler.",
                    "Apprend vite et le montre par des exemples ; un accompagnement sera utile."),
            Outcome.REDIRECTED,
            List.of(
                    "Le projet vers %s reste à préciser ; d'autres métiers semblent attirer davantage.",
                    "Motivation réelle mais représentation du métier encore floue.",
                    "Souhaite découvrir plusieurs métiers avant de choisir."));

    static final Map<Outcome, List<String>> REASONS = Map.of(
            Outcome.EMPLOYABLE,
            List.of(
                    "Les deux recruteurs jugent la personne opérationnelle sur un poste junior dans %s.",
                    "Niveau technique confirmé, projet clair : à présenter aux entreprises sans attendre."),
            Outcome.AFTER_TRAINING,
            List.of(
                    "Motivation et logique solides ; une formation apportera les compétences qui manquent pour %s.",
                    "Bonnes bases dans %s ; la commission recommande une formation avec période en entreprise."),
            Outcome.REDIRECTED,
            List.of(
                    "Le projet dans %s n'est pas encore assez mûr pour une formation.",
                    "La commission conseille de découvrir le métier avant de s'engager."));

    static final List<String> ADVICE = List.of(
            "Suivre un atelier de découverte des métiers du numérique, puis revoir son conseiller.",
            "Faire une période d'immersion en entreprise et passer un test de logique.",
            "Consolider les usages bureautiques, puis construire un premier projet personnel.",
            "Rencontrer un professionnel du métier et préciser le projet avec son conseiller.");

    static final List<String> CONTACTS = List.of(
            "Nous ouvrons un poste junior qui correspond à vos compétences. Pouvons-nous en parler ?",
            "Votre profil nous intéresse pour une alternance dans notre équipe de Strasbourg.",
            "Nous cherchons quelqu'un qui apprend vite : accepteriez-vous un échange par téléphone ?",
            "Nous préparons un recrutement avec formation préalable, et votre profil y répond.");

    static final List<String> ADVERTS = List.of(
            "Vous rejoignez une équipe de cinq personnes, qui prend le temps de transmettre.",
            "Un tuteur vous accompagne pendant les six premiers mois. Aucun diplôme n'est demandé.",
            "Vous travaillez pour des clients de la région, sur des projets de quelques semaines.",
            "L'entreprise grandit : nous formons ceux que nous recrutons.");

    static final List<String> DECLINED = List.of(
            "PROJECT_TO_PREPARE",
            "PROJECT_TO_PREPARE",
            "NOT_AVAILABLE",
            "PERSON_WITHDREW",
            "UNREACHABLE",
            "PROJECT_NOT_DIGITAL",
            "ALREADY_FOLLOWED");

    private Words() {}
}
