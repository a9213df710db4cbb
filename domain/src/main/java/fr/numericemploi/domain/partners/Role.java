package fr.numericemploi.domain.partners;

/** What a caller is to the association. */
public enum Role {
    /** Runs everything, in every territory. */
    ADMINISTRATOR,
    /** The association's staff, in one territory. */
    COORDINATOR,
    /** Sits in the commissions of one territory. */
    COMMISSION_MEMBER,
    /** Works for a member company; interviews, and consults the pool. */
    RECRUITER,
    /** Works for an agency; prescribes. */
    COUNSELLOR,
    /** An agency's information system, by OAuth 2 client credentials. */
    AGENCY_SYSTEM,
    /** Pays for training. */
    FUNDER,
    /** A candidate who followed a signed link; knows nothing but that link's subject. */
    LINK_HOLDER,
    /** The software itself: scheduled work and reactions to the journal. */
    SYSTEM
}
