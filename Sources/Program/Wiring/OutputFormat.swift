import ArgumentParser

/// How a command writes its result: for people or for scripts.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}
