/// Where the data come from (Article 14(2)(f)).
package enum DataSource: String, CaseIterable, Sendable {
    case subject
    case thirdParty = "third-party"
    case observed
    case publicSource = "public"
}
