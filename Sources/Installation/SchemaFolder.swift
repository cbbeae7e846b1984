/// The folders of `schema/` whose files are compared by digest and applied anew when they change.
enum SchemaFolder: String, Sendable {
    case functions
    case privileges
    case registers
}
