/// To whom in the country an adequacy decision applies.
package enum AdequacyScope: String, Hashable, Sendable, CaseIterable {
    /// Every recipient that is subject to the law of the country.
    case everyone
    /// Commercial organisations under PIPEDA (Canada).
    case commercialOrganisations = "commercial-organisations"
    /// Recipients that are on the list of the framework on the day (United States).
    case certifiedOrganisations = "certified-organisations"
}
