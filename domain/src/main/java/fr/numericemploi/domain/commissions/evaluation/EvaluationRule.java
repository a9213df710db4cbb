package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.shared.Rule;

/** The rules of ratings and verdicts. */
public enum EvaluationRule implements Rule {
    NOT_A_RATER(
            Kind.FORBIDDEN,
            "commissions.not-a-rater",
            "Seuls les recruteurs du jury, ou le lecteur désigné, notent cet entretien."),
    BEFORE_INTERVIEW(
            Kind.CONFLICT,
            "commissions.rating-before-interview",
            "L'entretien n'a pas encore eu lieu : il commence à {start}."),
    NOT_SEEN(Kind.CONFLICT, "commissions.rating-not-seen", "La personne n'a pas été reçue : il n'y a rien à noter."),
    ALREADY_RATED(
            Kind.CONFLICT,
            "commissions.already-rated",
            "Vous avez déjà noté cet entretien. Une note ne se reprend pas."),
    CRITERIA(
            Kind.INVALID,
            "commissions.rating-criteria",
            "Notez chaque critère de la grille, et eux seuls : {criteria}."),
    SCORE(Kind.INVALID, "commissions.rating-score", "Une note va de 1 à 5."),
    NOT_ABOUT_THE_JOB(
            Kind.INVALID,
            "commissions.comment-not-about-the-job",
            "Le commentaire ne porte que sur le métier visé. Retirez « {word} » : ce motif est interdit (Code du travail, art. L1132-1)."),
    COMPLETE(
            Kind.CONFLICT,
            "commissions.evaluation-complete",
            "L'évaluation est terminée : elle n'attend plus de note."),
    NO_READER_WANTED(
            Kind.CONFLICT,
            "commissions.no-reader-wanted",
            "Toutes les notes sont données et ne s'écartent pas assez pour demander un autre lecteur."),
    READER_OF_PANEL(
            Kind.INVALID,
            "commissions.reader-of-panel",
            "Le lecteur désigné ne peut pas être un recruteur du jury, ni quelqu'un qui a déjà noté."),
    READER_IN_CONFLICT(
            Kind.INVALID,
            "commissions.reader-in-conflict",
            "Ce recruteur est en conflit d'intérêts avec la personne : il ne peut pas lire son dossier."),
    GRID(
            Kind.INVALID,
            "commissions.grid",
            "Une grille a un numéro de version (1, 2, …), au moins un critère, un code propre à chacun, cinq niveaux décrits pour chacun, et un seuil de 1 à 4."),
    GRID_VERSION_TAKEN(
            Kind.CONFLICT, "commissions.grid-version-taken", "La version {version} de la grille existe déjà."),
    NO_GRID(Kind.CONFLICT, "commissions.no-grid", "Aucune grille d'évaluation n'est en vigueur le {day}."),
    DAY_NOT_CLOSED(
            Kind.CONFLICT,
            "commissions.day-not-closed",
            "La commission se réunit une fois la journée close : dites d'abord qui est venu, et clôturez-la."),
    HELD_ON(
            Kind.INVALID,
            "commissions.sitting-date",
            "Une séance se tient entre la journée ({day}) et aujourd'hui ({today})."),
    NOBODY_SEEN(Kind.CONFLICT, "commissions.nobody-seen", "Personne n'a encore été reçu pendant cette journée."),
    RATINGS_MISSING(
            Kind.CONFLICT, "commissions.ratings-missing", "L'évaluation n'est pas terminée : il manque {missing}."),
    SITTING_EXISTS(Kind.CONFLICT, "commissions.sitting-exists", "Une séance est déjà ouverte pour cette journée."),
    VERDICT_REASONS(Kind.INVALID, "commissions.verdict-reasons", "Un avis a des motifs."),
    VERDICT_TRAINING(
            Kind.INVALID,
            "commissions.verdict-training",
            "« Employable après formation » dit les métiers visés, le niveau atteint et les compétences à acquérir."),
    VERDICT_ADVICE(
            Kind.INVALID,
            "commissions.verdict-advice",
            "« Réorienté » dit un conseil et la date à laquelle revenir, qui ne peut pas être passée.");

    private final Kind kind;
    private final String code;
    private final String message;

    EvaluationRule(Kind kind, String code, String message) {
        this.kind = kind;
        this.code = code;
        this.message = message;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String message() {
        return message;
    }
}
