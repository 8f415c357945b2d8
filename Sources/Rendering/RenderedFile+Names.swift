extension RenderedFile {
    /// The provincial summary report, which is what a reader opens first.
    public static let summaryPath = "bao-cao-tong-hop.html"
    /// Where the annexes are.
    public static let annexFolder = "phu-luc/"
    /// Where the replies to the districts are. They are neither sent up nor shown to the public.
    public static let replyFolder = "phan-hoi/"
    /// Where the extracts for provincial bodies are. They are not sent up either.
    public static let extractFolder = "co-quan/"
    /// The list, for the department, of what is wrong with the returns. It is not sent up.
    public static let findingsPath = "sai-sot.csv"
    /// The page beside the inbox that says how a period stands.
    public static let situationPath = "tinh-hinh.html"
    /// The annex of sources in the published folder.
    public static let sourcesPath = "phu-luc/nguon-so-lieu.html"
}
