/// Where personal data go: a country, or an organisation under international law, which is in none.
package enum TransferDestination: Hashable, Sendable {
    case country(Country)
    case organisation(InternationalOrganisation)
}
