/**
 * Programming languages and their frameworks: slug, label, other spellings; a mark at the end of the row says how the
 * name is read. `!` is a common word or a single letter and needs a neighbour that is a skill or a word of programming;
 * `^` must be written with its capital.
 */
export const LANGUAGE_SKILL_ROWS = `
python|Python|python3,python 3,cpython
javascript|JavaScript|java script,ecmascript,es6,es2015,vanilla js,js
typescript|TypeScript|type script
java|Java|java 8,java 11,java 17,java 21,core java,j2ee,java ee,jakarta ee,jee
go|Go|golang,go lang,go-lang|!
rust|Rust|rustlang,rust lang|^
c|C|ansi c,c programming,c language|!
cpp|C++|c plus plus,cplusplus,c++11,c++14,c++17,c++20
csharp|C#|c sharp,csharp,c-sharp
dotnet|.NET|dotnet,dot net,.net core,asp.net,asp.net core,.net framework,net core,.net 6,.net 8
fsharp|F#|f sharp,fsharp
visual-basic|Visual Basic|vb.net,vba,vb6
ruby|Ruby||^
rails|Ruby on Rails|rails,ror,ruby-on-rails|^
sinatra|Sinatra||^
php|PHP|php7,php8,php 8
laravel|Laravel|
symfony|Symfony|
wordpress|WordPress|word press
drupal|Drupal|
magento|Magento|adobe commerce
swift|Swift|swift ui language|^
swiftui|SwiftUI|swift ui
objective-c|Objective-C|objective c,objc,obj-c
kotlin|Kotlin|
jetpack-compose|Jetpack Compose|
scala|Scala|
akka|Akka|
clojure|Clojure|clojurescript
haskell|Haskell|
elixir|Elixir|
phoenix|Phoenix|phoenix framework,phoenix liveview|!
erlang|Erlang|erlang/otp
ocaml|OCaml|
elm|Elm||!
coffeescript|CoffeeScript|coffee script
handlebars|Handlebars||^
sidekiq|Sidekiq|
r|R|rlang,r language,r programming,rstudio,r studio|!
julia|Julia||!
matlab|MATLAB|
simulink|Simulink|
sas|SAS|sas programming|^
stata|Stata||^
spss|SPSS|
perl|Perl|
lua|Lua||^
dart|Dart||^
flutter|Flutter||^
groovy|Groovy||^
bash|Bash|shell scripting,shell script,shell scripts,bash scripting,unix shell,zsh
powershell|PowerShell|power shell
sql|SQL|ansi sql
plsql|PL/SQL|pl sql,plsql
tsql|T-SQL|tsql,transact-sql
graphql|GraphQL|graph ql
html|HTML|html5,xhtml
css|CSS|css3
sass|Sass|scss|^
less|Less||!
assembly|Assembly|assembly language,x86 assembly,arm assembly|!
cobol|COBOL|
fortran|Fortran|
ada|Ada|ada programming|!
vhdl|VHDL|
verilog|Verilog|
systemverilog|SystemVerilog|system verilog
uvm|UVM||^
solidity|Solidity|
move|Move|move language|!
zig|Zig||^
nim|Nim||!
crystal|Crystal||!
apex|Apex|salesforce apex,apex code|!
abap|ABAP|sap abap
delphi|Delphi|object pascal
prolog|Prolog|
lisp|Lisp|common lisp
racket|Racket||!
tcl|Tcl||^
cuda|CUDA|
opencl|OpenCL|
opengl|OpenGL|
vulkan|Vulkan||^
webgl|WebGL|
webgpu|WebGPU|
wasm|WebAssembly|wasm
hcl|HCL||^
protobuf|Protocol Buffers|protobuf,protobufs
react|React|react.js,reactjs,react js|^
react-native|React Native|reactnative,react-native
nextjs|Next.js|nextjs,next js
remix|Remix|remix.run|!
gatsby|Gatsby|gatsby.js,gatsbyjs|^
redux|Redux|redux toolkit
angular|Angular|angularjs,angular.js,angular js,angular 2
vue|Vue.js|vue,vuejs,vue js,vue 3
nuxt|Nuxt|nuxt.js,nuxtjs
svelte|Svelte|sveltekit,svelte kit
solidjs|SolidJS|solid.js
preact|Preact|
ember|Ember.js|emberjs,ember js,ember|^
backbone|Backbone.js|backbonejs
jquery|jQuery|
htmx|htmx|
alpinejs|Alpine.js|alpinejs
stimulus|Stimulus|hotwire,stimulusjs|!
tailwind|Tailwind CSS|tailwind,tailwindcss
bootstrap|Bootstrap|twitter bootstrap|^
material-ui|Material UI|mui,material-ui
webpack|webpack|
vite|Vite|vitejs|^
babel|Babel||^
threejs|Three.js|threejs,three js
d3|D3.js|d3,d3js
nodejs|Node.js|node,nodejs,node js|^
express|Express|express.js,expressjs|!
nestjs|NestJS|nest.js,nest js
fastify|Fastify|
koa|Koa|koa.js|^
deno|Deno||^
bun|Bun|bun.sh|!
django|Django|django rest framework,drf
flask|Flask||^
fastapi|FastAPI|fast api
celery|Celery||^
sqlalchemy|SQLAlchemy|
pydantic|Pydantic|
asyncio|asyncio|
spring|Spring|spring framework,spring mvc,spring cloud,spring data|!
spring-boot|Spring Boot|springboot,spring-boot
hibernate|Hibernate|jpa|^
quarkus|Quarkus|
micronaut|Micronaut|
vertx|Vert.x|vertx
struts|Struts|apache struts|^
maven|Maven|apache maven|^
gradle|Gradle|
jvm|JVM|java virtual machine
junit|JUnit|
qt|Qt|qt framework,pyqt,qml|^
boost|Boost|boost libraries|!
stl|STL||^
wpf|WPF||^
winforms|WinForms|windows forms
blazor|Blazor|
entity-framework|Entity Framework|ef core,entity framework core
linq|LINQ|
xamarin|Xamarin|
maui|.NET MAUI|maui|^
unity|Unity|unity3d,unity 3d|!
unreal|Unreal Engine|unreal,ue4,ue5|^
godot|Godot|
electron|Electron|electron.js,electronjs|!
tauri|Tauri|
ionic|Ionic|ionic framework|^
cordova|Cordova|phonegap
capacitor|Capacitor||!
ios|iOS|ios sdk,ios development|^
android|Android|android sdk,android studio,android development|^
uikit|UIKit|
xcode|Xcode|
`;
