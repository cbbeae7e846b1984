/// What a setup is about to do.
package enum SetupStep: Sendable, Equatable {
    case preparingFolders
    case startingServer
    case makingRoles
    case makingDatabase
    /// A file of `schema/`.
    case applying(String)
}
