/// Who spoke for the person.
package enum ConsentGiver: String, CaseIterable, Sendable {
    /// The person, of age.
    case person
    /// A legal representative, for a child under sixteen or somebody under guardianship.
    case representative
    /// A child under sixteen alone, whose consent is none (UAVG art. 5(1)).
    case minor
}
